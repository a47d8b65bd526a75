"""Traces of a template: slots, wrong names, forms for everybody, words for nobody."""
