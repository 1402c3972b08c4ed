"""What questions of a bank that Moodle exports in XML are made of."""
