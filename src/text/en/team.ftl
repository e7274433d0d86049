### Words of the team check.
