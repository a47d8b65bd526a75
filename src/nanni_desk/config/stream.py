"""The ASGI application of the event stream."""

import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nanni_desk.config.settings")
django.setup()

from nanni_desk.events.stream import Stream  # noqa: E402 - Django must be set up first

application = Stream()
