//! Where a message goes, because that decides what works in it.

use std::fmt;
use std::str::FromStr;

/// Where a message goes, and with whose credentials.
///
/// # Examples
///
/// ```
/// use chat_cards_rules::Target;
///
/// assert_eq!("webhook".parse(), Ok(Target::Webhook));
/// assert_eq!(Target::Webhook.to_string(), "webhook");
/// assert_eq!("fax".parse::<Target>().unwrap_err().to_string(), "`fax` is no target: write one of `app`, `user`, `webhook`, `dialog`, `update`");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// A new message that an app sends as itself.
    App,
    /// A new message that is sent in the name of a user.
    User,
    /// A new message through an incoming webhook.
    Webhook,
    /// The answer of an app to an interaction: a dialog, or another action response.
    Dialog,
    /// A message of the app's that takes the place of an older one.
    Update,
}

/// A set of [`Target`]s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Targets(u8);

/// Text that names no [`Target`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownTarget(String);

impl Target {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::App, Self::User, Self::Webhook, Self::Dialog, Self::Update];

    /// The name by which it is chosen, such as `webhook`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::User => "user",
            Self::Webhook => "webhook",
            Self::Dialog => "dialog",
            Self::Update => "update",
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Target {
    type Err = UnknownTarget;

    fn from_str(name: &str) -> Result<Self, UnknownTarget> {
        Self::ALL.into_iter().find(|target| target.name() == name).ok_or_else(|| UnknownTarget(name.to_owned()))
    }
}

impl fmt::Display for UnknownTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no target: write one of ", self.0)?;
        for (at, target) in Target::ALL.iter().enumerate() {
            let comma = if at == 0 { "" } else { ", " };
            write!(f, "{comma}`{target}`")?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownTarget {}

impl Targets {
    /// Every target.
    pub const ALL: Self = Self(0b1_1111);
    /// Every target but the answer to an interaction.
    pub const MESSAGES: Self = Self::of(&[Target::App, Target::User, Target::Webhook, Target::Update]);

    /// A set of some.
    #[must_use]
    pub const fn of(targets: &[Target]) -> Self {
        let mut set = 0;
        let mut index = 0;
        while index < targets.len() {
            set |= 1 << targets[index] as u8;
            index += 1;
        }
        Self(set)
    }

    /// Whether all targets of `other` are in this set.
    #[must_use]
    pub const fn contain(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The targets in it.
    pub fn iter(self) -> impl Iterator<Item = Target> {
        Target::ALL.into_iter().filter(move |target| self.contain(Self::of(&[*target])))
    }
}

impl From<Target> for Targets {
    fn from(target: Target) -> Self {
        Self::of(&[target])
    }
}
