"""Addresses of live updates."""

from django.urls import path

from nanni_desk.live import views

urlpatterns = [
    path("live/ticket/", views.ticket, name="live-ticket"),
    path("live/events/", views.events, name="live-events"),
]
