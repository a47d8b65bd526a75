"""Apology: a sentence in which we said sorry to somebody; nobody else is given the same (S0-5)."""

from django.db import models

from nanni_desk.conversations.models import Contact, Message


class Apology(models.Model):
    """One sentence of one reply."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="apologies")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="+")
    text = models.CharField(max_length=500)

    def __str__(self) -> str:
        return self.text
