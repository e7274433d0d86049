### Words of making, formatting, comparing and upgrading rubrics.
