"""CalendarLink: the address under which a person's calendar reads their promises."""

from django.db import models


class CalendarLink(models.Model):
    """A person's link, one at a time; the address itself is not stored, ending it deletes it."""

    user = models.OneToOneField("accounts.User", on_delete=models.CASCADE, related_name="+")
    token_hash = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"calendar of user {self.user_id}"
