"""The addresses of the desk, in one table; each app tells its own."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    # First, because asked for most: addresses are compared in this order.
    path("", include("nanni_desk.pages.urls")),
    path("", include("nanni_desk.accounts.urls")),
    path("", include("nanni_desk.live.urls")),
    path("", include("nanni_desk.conversations.urls")),
    path("", include("nanni_desk.reviews.urls")),
    path("", include("nanni_desk.quality.urls")),
    path("", include("nanni_desk.macros.urls")),
    path("", include("nanni_desk.promises.urls")),
    path("", include("nanni_desk.handoff.urls")),
    path("", include("nanni_desk.facts.urls")),
    path("", include("nanni_desk.attention.urls")),
    path("", include("nanni_desk.recovery.urls")),
    path("", include("nanni_desk.refunds.urls")),
    path("", include("nanni_desk.status.urls")),
    path("", include("nanni_desk.escalation.urls")),
    path("", include("nanni_desk.reports.urls")),
    path("widget/", include("nanni_desk.channels.widget.urls")),
    path("demo/", include("nanni_desk.channels.widget.demo_urls")),
    path("", include("nanni_desk.api.inbox_urls")),
    path("api/v1/", include("nanni_desk.api.urls")),
    path("", include("nanni_desk.processes.urls")),
]

handler404 = "nanni_desk.lib.handlers.not_found"
handler500 = "nanni_desk.lib.handlers.broken"
handler400 = "nanni_desk.lib.handlers.bad_request"
