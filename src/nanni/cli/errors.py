"""Errors that end a command with one clear sentence."""


class CommandError(Exception):
    """Something that the user can put right; its text is the sentence they see."""


class UsageError(CommandError):
    """A request that cannot be understood.

    Attributes:
        command: the command whose help will tell more.
    """

    def __init__(self, message: str, command: str = "nanni") -> None:
        super().__init__(message)
        self.command = command
