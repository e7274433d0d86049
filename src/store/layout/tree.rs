//! A TOML file as entries with the comments that belong to them.

/// What stands between entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Between {
    /// A comment, from its `#` on.
    Comment(String),
    /// One or more empty lines.
    Blank,
}

/// A file.
#[derive(Debug, Default)]
pub(super) struct Document {
    /// What stands before the first entry: it speaks of the file.
    pub(super) head: Vec<Between>,
    pub(super) root: Table,
    /// What stands after everything.
    pub(super) tail: Vec<Between>,
}

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Form {
    /// `[table]` or `[[table]]`, and the file itself.
    #[default]
    Header,
    /// `table.key = …`.
    Dotted,
    /// `table = { key = … }`.
    Inline,
}

#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) form: Form,
    pub(super) entries: Vec<Entry>,
    /// Before its header.
    pub(super) lead: Vec<Between>,
    /// Behind its header.
    pub(super) trail: Vec<String>,
    /// After its last entry.
    pub(super) end: Vec<Between>,
}

/// A key with its value.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) key: Key,
    pub(super) value: Value,
    pub(super) lead: Vec<Between>,
    pub(super) trail: Vec<String>,
}

/// A key as it is meant, and as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    pub(super) name: String,
    pub(super) written: String,
}

#[derive(Debug)]
pub(super) enum Value {
    /// Text, number, date, true or false, as it is spelt.
    Scalar(String),
    Array(Array),
    Table(Table),
    /// `[[tables]]`.
    Tables(Vec<Table>),
}

#[derive(Debug, Default)]
pub(super) struct Array {
    pub(super) items: Vec<Item>,
    /// After its last item.
    pub(super) end: Vec<Between>,
}

#[derive(Debug)]
pub(super) struct Item {
    pub(super) value: Value,
    pub(super) lead: Vec<Between>,
    pub(super) trail: Vec<String>,
}

impl Table {
    pub(super) fn of(form: Form) -> Self {
        Self { form, ..Self::default() }
    }

    /// The entry under a key, made if it is not there.
    pub(super) fn entry(&mut self, key: Key, make: impl FnOnce() -> Value) -> &mut Entry {
        let at = match self.entries.iter().position(|entry| entry.key.name == key.name) {
            Some(at) => at,
            None => {
                let (lead, trail) = (Vec::new(), Vec::new());
                self.entries.push(Entry { key, value: make(), lead, trail });
                self.entries.len() - 1
            }
        };
        &mut self.entries[at]
    }

    /// The entry under a key, taken out.
    pub(super) fn take(&mut self, name: &str) -> Option<Entry> {
        let at = self.entries.iter().position(|entry| entry.key.name == name)?;
        Some(self.entries.remove(at))
    }
}

/// The comments among these.
pub(super) fn comments(between: Vec<Between>) -> impl Iterator<Item = String> {
    between.into_iter().filter_map(|one| match one {
        Between::Comment(text) => Some(text),
        Between::Blank => None,
    })
}

impl Value {
    /// Whether a comment stands anywhere inside.
    pub(super) fn has_comments(&self) -> bool {
        let any = |between: &[Between]| between.iter().any(|one| *one != Between::Blank);
        let in_table = |table: &Table| {
            any(&table.lead)
                || any(&table.end)
                || !table.trail.is_empty()
                || table.entries.iter().any(|entry| {
                    any(&entry.lead) || !entry.trail.is_empty() || entry.value.has_comments()
                })
        };
        match self {
            Self::Scalar(_) => false,
            Self::Array(array) => {
                any(&array.end)
                    || array.items.iter().any(|item| {
                        any(&item.lead) || !item.trail.is_empty() || item.value.has_comments()
                    })
            }
            Self::Table(table) => in_table(table),
            Self::Tables(tables) => tables.iter().any(in_table),
        }
    }

    /// Takes every comment out of the value, in the order in which they stand.
    pub(super) fn take_comments(&mut self) -> Vec<String> {
        let mut found = Vec::new();
        match self {
            Self::Scalar(_) => {}
            Self::Array(array) => {
                for item in &mut array.items {
                    found.extend(comments(std::mem::take(&mut item.lead)));
                    found.extend(item.value.take_comments());
                    found.append(&mut item.trail);
                }
                found.extend(comments(std::mem::take(&mut array.end)));
            }
            Self::Table(table) => found.extend(table.take_comments()),
            Self::Tables(tables) => found.extend(tables.iter_mut().flat_map(Table::take_comments)),
        }
        found
    }
}

impl Table {
    fn take_comments(&mut self) -> Vec<String> {
        let mut found: Vec<String> = comments(std::mem::take(&mut self.lead)).collect();
        found.append(&mut self.trail);
        for entry in &mut self.entries {
            found.extend(comments(std::mem::take(&mut entry.lead)));
            found.extend(entry.value.take_comments());
            found.append(&mut entry.trail);
        }
        found.extend(comments(std::mem::take(&mut self.end)));
        found
    }
}
