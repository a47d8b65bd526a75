"""Addresses of this app."""

from django.urls import path

from nanni_desk.processes.views import health

urlpatterns = [
    path("health/live", health.live, name="health-live"),
    path("health/ready", health.ready, name="health-ready"),
]
