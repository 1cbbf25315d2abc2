mod generated;
mod held;
mod over_time;
