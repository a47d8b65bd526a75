"""The desk's pages as Django's own ASGI handler serves them: what goal 15 is measured beside."""

from django.core.asgi import get_asgi_application

application = get_asgi_application()
