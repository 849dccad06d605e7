"""How the window looks: measures, colors, fonts, icons, and the small parts that pages are made of."""
