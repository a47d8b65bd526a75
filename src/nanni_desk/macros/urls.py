"""Addresses of macros."""

from django.urls import path

from nanni_desk.macros.views import macros, suggesting

urlpatterns = [
    path("macros/", macros.macros, name="macros"),
    path("macros/new/", macros.new, name="macro-new"),
    path("macros/export/", macros.export, name="macros-export"),
    path("macros/suggest/", suggesting.suggestions, name="macros-suggest"),
    path("macros/<int:number>/", macros.macro, name="macro"),
    path("macros/<int:number>/retire/", macros.retire, name="macro-retire"),
    path("macros/<int:number>/used/", suggesting.used, name="macro-used"),
]
