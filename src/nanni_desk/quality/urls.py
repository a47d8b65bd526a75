"""Addresses of reviews."""

from django.urls import path

from nanni_desk.quality import views

urlpatterns = [
    path("c/<int:number>/quality/", views.quality, name="quality"),
]
