//! Every element, made three ways: by `card!`, by the builder and from JSON, all of them the same value.

#[macro_use]
mod case;

/// Declares the modules and gathers their cases, so that none is left out.
macro_rules! modules {
    ($($module:ident)*) => {
        $(mod $module;)*

        /// What every case is about, and its JSON.
        fn cases() -> Vec<case::Covered> {
            [$($module::cases()),*].concat()
        }
    };
}

modules! {
    action annotation attachment button card chip color data_source elements emoji expression icon image input layout
    message permission quote request response rich_link space text user v1 v1_button widget
}

mod coverage;
