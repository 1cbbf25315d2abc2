mod formats;
mod hostile;
mod readers;
mod sample;
mod schema;
mod words;
