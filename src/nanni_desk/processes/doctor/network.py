"""Checks of how the desk is reached, and of what it reaches itself."""

import ipaddress
import smtplib
from collections.abc import Iterator
from urllib.parse import urlsplit

import redis as redis_client
from django.conf import settings
from django.utils.translation import gettext as _

from nanni_desk.processes.doctor.result import Result, bad, odd, ok
from nanni_desk.processes.serve import is_running, port_problem

_PATIENCE_SECONDS = 3


def redis() -> Iterator[Result]:
    """Redis, when it is configured."""
    if not settings.REDIS_URL:
        return
    try:
        redis_client.Redis.from_url(
            settings.REDIS_URL, socket_connect_timeout=_PATIENCE_SECONDS
        ).ping()
    except (redis_client.RedisError, ValueError) as error:
        yield odd(_("Redis does not answer (%(why)s); the desk goes on, more slowly.")
                  % {"why": type(error).__name__},
                  _("start it, correct NANNI_REDIS_URL, or unset it"))  # fmt: skip
    else:
        yield ok(_("Redis answers."))


def ports() -> Iterator[Result]:
    """The two ports: free, or held by our own desk."""
    if is_running(settings.DATA):
        return
    for setting, port in (
        ("NANNI_PORT", settings.PORT),
        ("NANNI_STREAM_PORT", settings.STREAM_PORT),
    ):
        problem = port_problem(port)
        if problem:
            text = _("Port %(port)s can't be used: %(problem)s.")
            yield bad(text % {"port": port, "problem": problem},
                      _("choose another by %(setting)s") % {"setting": setting})  # fmt: skip
        else:
            yield ok(_("Port %(port)s is free.") % {"port": port})


def address() -> Iterator[Result]:
    """The public address fits how we listen."""
    public = urlsplit(settings.PUBLIC_URL)
    shown = {"url": settings.PUBLIC_URL}
    if public.scheme not in {"http", "https"} or not public.hostname:
        yield bad(_("NANNI_PUBLIC_URL is no address: %(url)s") % shown,
                  _("write it as https://desk.example.org"))  # fmt: skip
    elif not _is_loopback(settings.BIND) and _is_only_here(public.hostname):
        yield bad(_("The desk listens to others, but its address is %(url)s.") % shown,
                  _("set NANNI_PUBLIC_URL to how others reach it"))  # fmt: skip
    elif public.scheme == "http" and not _is_loopback(public.hostname):
        yield odd(_("%(url)s sends passwords and chats unencrypted.") % shown,
                  _("put a proxy with a certificate before it and use https"))  # fmt: skip
    else:
        yield ok(_("The desk is at %(url)s.") % shown)
    if settings.DEBUG and not _is_loopback(public.hostname or ""):
        yield bad(_("NANNI_DEBUG shows the inside of the desk to others."), _("unset it"))


def mail() -> Iterator[Result]:
    """The mail server, when it is configured."""
    if not settings.EMAIL_HOST:
        return
    kind = smtplib.SMTP_SSL if settings.EMAIL_USE_SSL else smtplib.SMTP
    try:
        with kind(settings.EMAIL_HOST, settings.EMAIL_PORT, timeout=_PATIENCE_SECONDS) as server:
            server.noop()
    except (OSError, smtplib.SMTPException) as error:
        yield odd(_("The mail server does not answer: %(why)s") % {"why": error},
                  _("check NANNI_SMTP_URL"))  # fmt: skip
    else:
        yield ok(_("The mail server answers."))


def _is_only_here(host: str) -> bool:
    return _is_loopback(host) or host in {"0.0.0.0", "::"}  # noqa: S104 - nothing is bound


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
