"""Heartbeat: which processes of the desk are alive."""

from django.db import models


class Heartbeat(models.Model):
    """One process; it goes with the process if that ends in peace."""

    #: Machine and process number.
    place = models.CharField(max_length=120, primary_key=True)
    #: web, stream, worker or clock.
    process = models.CharField(max_length=10)
    began_at = models.DateTimeField()
    beat_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.process} {self.place}"
