### Words of the full-screen sheet of an interview.
