"""The rules: one folder a family, one module and its pages a rule. The folder is the registry."""
