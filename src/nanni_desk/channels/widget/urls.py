"""Addresses of the customer's side, below ``/widget/``."""

from django.urls import path

from nanni_desk.channels.widget.views import files, panel, sessions, talking

urlpatterns = [
    path("loader.js", panel.loader, name="widget-loader"),
    path("<slug:key>/panel", panel.panel, name="widget-panel"),
    path("<slug:key>/session", sessions.begin, name="widget-session"),
    path("<slug:key>/email", sessions.email, name="widget-email"),
    path("<slug:key>/messages", talking.messages, name="widget-messages"),
    path("<slug:key>/updates", talking.updates, name="widget-updates"),
    path("<slug:key>/say", talking.say, name="widget-say"),
    path("<slug:key>/typing", talking.typing, name="widget-typing"),
    path("<slug:key>/read", talking.read, name="widget-read"),
    path("<slug:key>/ticket", talking.ticket, name="widget-ticket"),
    path("<slug:key>/transcript", talking.transcript, name="widget-transcript"),
    path("<slug:key>/files", files.upload, name="widget-upload"),
    path("<slug:key>/files/<str:link>", files.serve, name="widget-file"),
]
