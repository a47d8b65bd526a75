"""WorkOf: which team does which work, so that its own people promise it without asking."""

from django.db import models

from nanni_desk.promises.others_work import Work


class WorkOf(models.Model):
    """One kind of work and the team that does it; without a row nobody here does it alone."""

    work = models.CharField(max_length=12, choices=Work, unique=True)
    team = models.ForeignKey("accounts.Team", on_delete=models.CASCADE, related_name="+")

    def __str__(self) -> str:
        return self.work
