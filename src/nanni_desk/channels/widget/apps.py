"""The widget as Django knows it; its check of words runs with the others."""

from django.apps import AppConfig


class Widget(AppConfig):
    """Registers the checks."""

    name = "nanni_desk.channels.widget"

    def ready(self) -> None:
        """Let ``manage check`` and ``doctor`` ask about words."""
        from nanni_desk.channels.widget import checks  # noqa: F401, PLC0415 - registers itself
