### The English help stands in the doc comments of the commands.
