"""Contact: a person or firm we talk to, by facts and never by labels."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class ChannelPreference(models.TextChoices):
    """How the customer wants to be reached (S3-14)."""

    ANY = "any", _("Any way")
    WRITTEN = "written", _("In writing only")


class Contact(models.Model):
    """A person's record. What we think of them has no place here (DOMAIN section 5)."""

    name = models.CharField(max_length=120, blank=True)
    language = models.CharField(max_length=2, blank=True)
    prefers = models.CharField(
        max_length=10, choices=ChannelPreference, default=ChannelPreference.ANY
    )
    created_at = models.DateTimeField()
    #: A failure of ours is being repaired: what they write is answered before others (S2-11).
    in_recovery = models.BooleanField(default=False)

    def __str__(self) -> str:
        return self.name or f"#{self.pk}"


class Identity(models.Model):
    """An address or number of a contact.

    Only a verified identity names a person: what somebody typed into a form is kept beside the
    contact and never joins two of them.
    """

    class Kind(models.TextChoices):
        """What sort of address it is."""

        VISITOR = "visitor", _("Chat visitor")
        CUSTOMER = "customer", _("Customer number")
        EMAIL = "email", _("E-mail")
        PHONE = "phone", _("Phone")

    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="identities")
    kind = models.CharField(max_length=10, choices=Kind)
    #: A visitor's is a hash of their token; an address is kept in lower case.
    value = models.CharField(max_length=254)
    #: Which inbox vouches for it; a customer number means nothing elsewhere.
    realm = models.CharField(max_length=40, blank=True)
    verified_at = models.DateTimeField(null=True)

    class Meta:
        """A verified identity belongs to one contact."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["kind", "realm", "value"],
                condition=models.Q(verified_at__isnull=False),
                name="identity_verified_once",
            )
        ]
        indexes: ClassVar = [models.Index(fields=["kind", "value"], name="identity_value")]

    def __str__(self) -> str:
        return f"{self.kind}:{self.value}"


class ContactFact(models.Model):
    """Something that is so about a contact: with a source, and a day on which it lapses."""

    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="facts")
    text = models.CharField(max_length=300)
    source = models.CharField(max_length=120)
    author = models.ForeignKey("accounts.User", on_delete=models.PROTECT, null=True)
    created_at = models.DateTimeField()
    #: At most 180 days ahead (DOMAIN section 5).
    expires_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.text
