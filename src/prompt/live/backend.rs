//! The terminal's side of the drawing: crossterm's, but nothing is ever asked back.
//!
//! ratatui would ask the terminal where its cursor is at every change of size.
//! The answer would come among the keys, and some terminals give none.

use std::io::{BufWriter, Stderr, Write};

use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

type Writer = BufWriter<Stderr>;

/// Draws on the terminal at the standard error.
pub(super) struct Silent {
    inner: CrosstermBackend<Writer>,
    cursor: Position,
}

impl Silent {
    pub(super) fn new() -> Self {
        let writer = BufWriter::with_capacity(1 << 16, std::io::stderr());
        Self { inner: CrosstermBackend::new(writer), cursor: Position::ORIGIN }
    }

    /// Sends some bytes as they are, at once.
    pub(super) fn send(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.inner.write_all(bytes)?;
        Write::flush(&mut self.inner)
    }

    /// Sends some bytes as they are, with what comes behind them.
    pub(super) fn queue(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.inner.write_all(bytes)
    }
}

impl Backend for Silent {
    type Error = std::io::Error;

    fn draw<'a, I>(&mut self, content: I) -> std::io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        self.inner.draw(content)
    }

    fn hide_cursor(&mut self) -> std::io::Result<()> {
        self.inner.hide_cursor()
    }

    fn show_cursor(&mut self) -> std::io::Result<()> {
        self.inner.show_cursor()
    }

    fn get_cursor_position(&mut self) -> std::io::Result<Position> {
        Ok(self.cursor)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> std::io::Result<()> {
        self.cursor = position.into();
        self.inner.set_cursor_position(self.cursor)
    }

    fn clear(&mut self) -> std::io::Result<()> {
        self.inner.clear()
    }

    fn clear_region(&mut self, region: ClearType) -> std::io::Result<()> {
        self.inner.clear_region(region)
    }

    fn size(&self) -> std::io::Result<Size> {
        let size = rustix::termios::tcgetwinsize(rustix::stdio::stderr())?;
        // A terminal that does not know its size says 0.
        let or = |size: u16, other: u16| if size == 0 { other } else { size };
        Ok(Size { width: or(size.ws_col, 80), height: or(size.ws_row, 24) })
    }

    fn window_size(&mut self) -> std::io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size()?, pixels: Size::ZERO })
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Write::flush(&mut self.inner)
    }
}
