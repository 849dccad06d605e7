"""Asks where on a server a shared desk is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from office_desk.ui.look import tokens
from office_desk.ui.look.fields import indent_spin_box
from office_desk.ui.look.text import Heading, PlainLabel, SecondaryLabel
from office_desk.ui.server_address import ServerAddress

_WIDTH = 420
_LONGEST = 255
_HIGHEST_PORT = 65_535


class ServerDialog(QDialog):
    """Host, port, database, user and password; the password is kept until the program ends, and written nowhere.

    Signals:
        chosen: the address and the password.
    """

    chosen = Signal(object, str)

    def __init__(self, address: ServerAddress, parent: QWidget | None = None) -> None:
        """Begin with what is known of the address; only the password is asked for if that is all."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._heading = Heading("", "card", self)
        self.host = QLineEdit(address.host, self)
        self.port = QSpinBox(self)
        self.database = QLineEdit(address.database, self)
        self.user = QLineEdit(address.user, self)
        self.password = QLineEdit(self)
        self._captions = [PlainLabel("", self) for _ in range(5)]
        self._hint = SecondaryLabel("", self)
        self._cancel = QPushButton(self)
        self.open_button = QPushButton(self)
        self.port.setRange(1, _HIGHEST_PORT)
        self.port.setValue(address.port)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        indent_spin_box(self.port)
        self._lay_out()
        self._retranslate()
        self._connect()
        self._enable()
        (self.password if self.open_button.isEnabled() else self.host).setFocus()

    def _lay_out(self) -> None:
        self.setMinimumWidth(_WIDTH)
        form = QFormLayout()
        form.setHorizontalSpacing(tokens.SPACE_GROUP)
        form.setVerticalSpacing(tokens.SPACE)
        fields = (self.host, self.port, self.database, self.user, self.password)
        for caption, field in zip(self._captions, fields, strict=True):
            caption.setBuddy(field)
            form.addRow(caption, field)
        for line in (self.host, self.database, self.user, self.password):
            line.setMaxLength(_LONGEST)
        self._hint.setWordWrap(True)
        self.open_button.setProperty("kind", "primary")
        self.open_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (tokens.SPACE_PAGE,)))
        column.setSpacing(tokens.SPACE_GROUP)
        column.addWidget(self._heading)
        column.addLayout(form)
        column.addWidget(self._hint)
        column.addLayout(buttons)

    def _connect(self) -> None:
        for line in (self.host, self.database, self.user):
            line.textChanged.connect(self._enable)
        self._cancel.clicked.connect(self.reject)
        self.open_button.clicked.connect(self._choose)

    def _enable(self) -> None:
        needed = (self.host, self.database, self.user)
        self.open_button.setEnabled(all(line.text().strip() for line in needed))

    def _choose(self) -> None:
        address = ServerAddress(
            self.host.text().strip(), self.port.value(), self.database.text().strip(), self.user.text().strip()
        )
        self.chosen.emit(address, self.password.text())
        self.accept()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Open a desk on a server"))
        self._heading.setText(self.tr("Open a desk on a server"))
        texts = [self.tr("Server"), self.tr("Port"), self.tr("Database"), self.tr("User"), self.tr("Password")]
        for caption, text in zip(self._captions, texts, strict=True):
            caption.setText(text)
        self._hint.setText(self.tr("The password is kept until the program ends and is not written down."))
        self._cancel.setText(self.tr("Cancel"))
        self.open_button.setText(self.tr("Open"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
