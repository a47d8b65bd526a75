"""The engine's word on drafts: while they are written, and at the gate when they are sent."""
