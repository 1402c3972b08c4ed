"""What questions are made of that a program wrote as records: values with their places, and what their names mean."""
