//! Messages of Google's guide and of public projects in `card!`: as their originals have them, and as snapshots.

mod messages;
mod originals;
mod snapshots;
