### Words of findings on rubrics.
