"""The form: one side sheet for every record kind, built from the field catalog."""

from office_desk.ui.form.panel import FormPanel

__all__ = ["FormPanel"]
