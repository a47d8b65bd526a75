"""Invitations by mail, where the desk can send mail; the link is shown to the owner anyway."""

import logging
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import send_mail
from django.utils.translation import gettext as _

from nanni_desk.accounts.models import User

log = logging.getLogger("nanni.mail")


def send_invitation(email: str, link: str, actor: User) -> bool:
    """Mail a newcomer their link; gives whether a mail server took it."""
    if not settings.EMAIL_HOST:
        return False
    body = _(
        "Hello!\n\n%(name)s invites you to work at the support desk. "
        "This link is yours alone, works once and for seven days:\n\n%(link)s\n"
    ) % {"name": actor.name, "link": link}
    try:
        send_mail(_("Invitation to the support desk"), body, None, [email])
    except (OSError, SMTPException):
        log.warning("the mail server did not take an invitation")
        return False
    return True
