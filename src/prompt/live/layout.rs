//! What stands where, by the size of the window.

use ratatui::layout::Rect;

/// The smallest window in which the sheet is shown; below it the interview is line by line.
pub const SMALLEST: (u16, u16) = (40, 14);

/// From so many columns on the criteria stand beside the open one.
const BESIDE: u16 = 72;

/// From so many columns on the running notes have a column of their own.
const THREE: u16 = 124;

/// The places of the sheet. Places without room have no height.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Areas {
    /// Who, how long, how far, saved when.
    pub(super) head: Rect,
    /// The criteria, one a row.
    pub(super) list: Rect,
    /// The criteria in one row, where there is no room for the list.
    pub(super) strip: Rect,
    /// Everything of the open step.
    pub(super) main: Rect,
    /// The running notes, where they have a column of their own.
    pub(super) notes: Rect,
    /// What was understood.
    pub(super) said: Rect,
    /// The keys.
    pub(super) keys: Rect,
}

/// The places of the open criterion, from above.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Parts {
    /// Its name and rating.
    pub(super) title: Rect,
    /// Description, anchors, questions.
    pub(super) guide: Rect,
    /// The evidence with its heading.
    pub(super) evidence: Rect,
    /// The judgement with its heading.
    pub(super) judgement: Rect,
}

/// Divides the window.
pub(super) fn areas(window: Rect, criteria: u16, widest: u16) -> Areas {
    let Rect { width, height, .. } = window;
    let line = |y: u16| Rect { x: window.x, y: window.y + y, width, height: 1 };
    let key_rows = if height >= 20 { 2 } else { 1 };
    let foot = 1 + key_rows;
    let mut areas = Areas {
        head: line(0),
        said: line(height.saturating_sub(foot)),
        keys: Rect { height: key_rows, ..line(height.saturating_sub(key_rows)) },
        ..Areas::default()
    };
    // A line of air below the head, where there is height for it.
    let air = u16::from(height >= 20);
    let top = 1 + air;
    let body = Rect { height: height.saturating_sub(top + foot), ..line(top) };
    if width >= BESIDE {
        let list = (widest + 11).clamp(20, if width >= 100 { 38 } else { 30 });
        areas.list = Rect { width: list, ..body };
        let right = if width >= THREE { (width / 4).min(44) } else { 0 };
        areas.main = Rect { x: body.x + list + 2, width: width - list - 2 - right, ..body };
        if right > 0 {
            areas.main.width -= 2;
            areas.notes = Rect { x: body.x + width - right, width: right, ..body };
        }
        return areas;
    }
    let rows = if height >= 30 { criteria.min(height / 3) } else { 1 };
    let criteria = Rect { height: rows, ..body };
    if rows > 1 {
        areas.list = criteria;
    } else {
        areas.strip = criteria;
    }
    let taken = rows + u16::from(height >= 20);
    areas.main = Rect { y: body.y + taken, height: body.height.saturating_sub(taken), ..body };
    areas
}

/// Divides the place of the open criterion; `wanted` rows would hold the whole
/// guide, and both fields want so many rows for their text.
pub(super) fn parts(
    main: Rect,
    wanted: u16,
    evidence: u16,
    judgement: u16,
    on_judgement: bool,
) -> Parts {
    let title = Rect { height: 1, ..main };
    let rest = main.height.saturating_sub(1);
    // With little height one field is shown at a time, under one heading.
    let both = rest >= 13;
    let least = if both { 7 } else { 4 };
    let most_for_guide = if rest >= 24 { rest * 2 / 3 } else { rest * 12 / 20 };
    let guide = wanted.min(most_for_guide.max(3)).min(rest.saturating_sub(least));
    let fields = rest - guide;
    let below = |y: u16, height: u16| Rect { y: main.y + 1 + y, height, ..main };
    let mut parts = Parts { title, guide: below(0, guide), ..Parts::default() };
    if !both {
        let field = below(guide, fields);
        *(if on_judgement { &mut parts.judgement } else { &mut parts.evidence }) = field;
        return parts;
    }
    let spare = fields - 7;
    let part = if on_judgement { spare / 2 } else { spare / 3 };
    let mut second = 1 + (judgement.max(1) + u16::from(on_judgement)).min(1 + part);
    // What the evidence does not need goes to a judgement that does.
    let unused = spare.saturating_sub(part).saturating_sub(evidence.saturating_sub(3));
    second = second.max((1 + judgement).min(second + unused));
    let second = second.clamp(2, fields - 4);
    parts.evidence = below(guide, fields - second);
    parts.judgement = below(guide + fields - second, second);
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::layout::Rect;

    use super::{SMALLEST, areas, parts};

    proptest! {
        #[test]
        fn at_every_size_there_is_room_to_write_and_nothing_overlaps(
            width in SMALLEST.0..=250, height in SMALLEST.1..=80, criteria in 1_u16..=200,
            widest in 3_u16..60, wanted in 0_u16..60, evidence in 1_u16..400, judgement in 1_u16..99,
            on_judgement: bool,
        ) {
            let window = Rect { x: 0, y: 0, width, height };
            let all = areas(window, criteria, widest);
            let parts = parts(all.main, wanted, evidence, judgement, on_judgement);
            let places = [
                all.head, all.list, all.strip, all.notes, all.said, all.keys,
                parts.title, parts.guide, parts.evidence, parts.judgement,
            ];
            for (at, place) in places.iter().enumerate() {
                prop_assert_eq!(place.intersection(window).area(), place.area(), "{:?}", place);
                for other in &places[at + 1..] {
                    prop_assert_eq!(place.intersection(*other).area(), 0, "{:?} {:?}", place, other);
                }
            }
            let field = if on_judgement { parts.judgement } else { parts.evidence };
            prop_assert!(field.height >= 2 && field.width >= 34, "{:?}", field);
        }
    }
}
