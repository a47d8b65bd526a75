"""What other apps' templates may ask of the fact book."""
