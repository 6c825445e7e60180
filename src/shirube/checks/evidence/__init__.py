"""What several rules judge by: names, numbers, sums, reasons, each looked up in one place."""
