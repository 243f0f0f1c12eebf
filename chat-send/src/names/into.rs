//! What a method takes where it wants a name.

use std::convert::Infallible;

use super::NameError;

/// What can stand for a name or an id: the name itself, a reference to it, or a string, which is looked at then.
///
/// Implemented for everything that is `TryInto` the name.
///
/// # Examples
///
/// ```
/// use chat_send::{IntoName, NameError, SpaceName};
///
/// fn id(space: impl IntoName<SpaceName>) -> Result<String, NameError> {
///     Ok(space.into_name()?.id().to_owned())
/// }
///
/// let space = SpaceName::parse("spaces/AAAAtest")?;
/// assert_eq!(id(&space)?, id("spaces/AAAAtest")?);
/// assert!(id("AAAAtest").is_err());
/// # Ok::<(), NameError>(())
/// ```
pub trait IntoName<T> {
    /// The name.
    ///
    /// # Errors
    ///
    /// If a string is none.
    fn into_name(self) -> Result<T, NameError>;
}

impl<T, U> IntoName<T> for U
where
    U: TryInto<T>,
    NameError: From<U::Error>,
{
    fn into_name(self) -> Result<T, NameError> {
        Ok(self.try_into()?)
    }
}

impl From<Infallible> for NameError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}
