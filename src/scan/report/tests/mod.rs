mod formats;
mod hostile;
mod places;
mod readers;
mod sample;
mod schema;
mod words;
