### Words of agreement between interviewers, their habits, and planning.
