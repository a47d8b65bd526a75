"""Addresses of the demo's public pages, below ``/demo/``."""

from django.urls import path

from nanni_desk.channels.widget.views import demo

urlpatterns = [path("clinic/", demo.clinic, name="demo-clinic")]
