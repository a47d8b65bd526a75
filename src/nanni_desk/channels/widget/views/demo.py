"""The page of a clinic that does not exist, with the widget on it; there after seeding the demo."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_GET

from nanni_desk.channels.widget.selectors import inbox_of

DEMO_INBOX = "demo-clinic"


@require_GET
def clinic(request: HttpRequest) -> HttpResponse:
    """The clinic's page, in Russian unless ``?lang=en``.

    Raises:
        NotThere: no demo was seeded.
    """
    inbox = inbox_of(DEMO_INBOX)
    asked = request.GET.get("lang", "")
    language = asked if asked in dict(settings.LANGUAGES) else inbox.language
    with translation.override(language):
        return render(request, "widget/clinic.html", {"inbox": inbox, "language": language})
