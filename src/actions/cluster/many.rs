//! Many objects at once: a bounded number of threads, outcomes in the order of the input.

use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;

/// How many requests are under way at once, unless another number is asked for.
pub const AT_ONCE: usize = 8;

/// Does a deed to each item; no more than `at_once` are under way, and the outcomes come in order.
pub fn each<T: Sync, R: Send>(
    items: &[T],
    at_once: usize,
    deed: impl Fn(usize, &T) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<Option<R>>> = Mutex::new(items.iter().map(|_| None).collect());
    std::thread::scope(|scope| {
        for _ in 0..at_once.clamp(1, items.len().max(1)) {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(number) else {
                        return;
                    };
                    let outcome = deed(number, item);
                    if let Ok(mut done) = done.lock() {
                        done[number] = Some(outcome);
                    }
                }
            });
        }
    });
    let done = done.into_inner().unwrap_or_else(|fault| fault.into_inner());
    done.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes_come_in_the_order_of_the_items() {
        let items: Vec<usize> = (0..100).collect();
        let doubled = each(&items, 7, |number, item| {
            assert_eq!(number, *item);
            item * 2
        });
        assert_eq!(doubled, (0..100).map(|it| it * 2).collect::<Vec<_>>());
    }

    #[test]
    fn no_more_are_under_way_than_asked_for() {
        let (now, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        each(&[(); 40], 3, |_, ()| {
            let under_way = now.fetch_add(1, Ordering::SeqCst) + 1;
            most.fetch_max(under_way, Ordering::SeqCst);
            std::thread::sleep(std::time::Duration::from_millis(1));
            now.fetch_sub(1, Ordering::SeqCst);
        });
        assert!(most.into_inner() <= 3);
    }

    #[test]
    fn nothing_is_done_to_nothing() {
        assert!(each(&[] as &[u8], 4, |_, _| ()).is_empty());
    }
}
