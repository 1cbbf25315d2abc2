//! Deltas: an object as what it copies from its base and what it brings itself.

use super::damage::Fault;

/// How many parts of an object are told apart; a delta of a few bytes can name millions.
const MOST_PARTS: usize = 1 << 20;

/// One part of an object; the parts in order make it up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Bytes of the base.
    Copy {
        /// Where in the base they begin.
        from: usize,
        /// How many they are.
        len: usize,
    },
    /// Bytes that the delta brings.
    Insert {
        /// How many they are.
        len: usize,
    },
}

/// The sizes at the start of a delta, and where its instructions begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// Of the base.
    pub base: u64,
    /// Of the object.
    pub object: u64,
    /// The length of both numbers in the delta.
    pub header: usize,
}

/// Reads the sizes at the start of `delta`.
pub fn sizes(delta: &[u8]) -> Result<Sizes, Fault> {
    let mut at = 0;
    let base = number(delta, &mut at)?;
    let object = number(delta, &mut at)?;
    Ok(Sizes {
        base,
        object,
        header: at,
    })
}

fn number(delta: &[u8], at: &mut usize) -> Result<u64, Fault> {
    let mut value = 0;
    for shift in (0..63).step_by(7) {
        let byte = *delta.get(*at).ok_or(Fault::Delta)?;
        *at += 1;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Ok(value);
        }
    }
    Err(Fault::Delta)
}

/// Applies `delta` to `base`: the object into `object`, what it is made of into `parts`.
///
/// Nothing is put together before every instruction has been found to fit. Parts of the same kind
/// that follow each other are one; an object of more parts than anyone needs counts as all new.
pub fn apply(
    base: &[u8],
    delta: &[u8],
    object: &mut Vec<u8>,
    parts: &mut Vec<Part>,
) -> Result<(), Fault> {
    object.clear();
    parts.clear();
    let sizes = sizes(delta)?;
    if sizes.base != base.len() as u64 {
        return Err(Fault::Delta);
    }
    let size = usize::try_from(sizes.object).map_err(|_| Fault::TooLarge(sizes.object))?;
    let instructions = &delta[sizes.header..];
    let mut made = 0;
    let mut rest = instructions;
    while let Some(step) = step(base, &mut rest)? {
        let (part, bytes) = step;
        made += bytes.len();
        if made > size {
            return Err(Fault::Delta);
        }
        if !joins(parts.last_mut(), part) && parts.len() <= MOST_PARTS {
            parts.push(part);
        }
    }
    if made != size {
        return Err(Fault::Delta);
    }
    if parts.len() > MOST_PARTS {
        parts.clear();
        parts.push(Part::Insert { len: size });
    }
    object
        .try_reserve(size)
        .map_err(|_| Fault::TooLarge(sizes.object))?;
    let mut rest = instructions;
    while let Some((_, bytes)) = step(base, &mut rest)? {
        object.extend_from_slice(bytes);
    }
    Ok(())
}

/// Lengthens the last part by one that continues it.
fn joins(last: Option<&mut Part>, part: Part) -> bool {
    match (last, part) {
        (Some(Part::Insert { len }), Part::Insert { len: more }) => *len += more,
        (
            Some(Part::Copy { from, len }),
            Part::Copy {
                from: next,
                len: more,
            },
        ) if *from + *len == next => {
            *len += more;
        }
        _ => return false,
    }
    true
}

/// Reads the next instruction, and gives the bytes that it brings.
fn step<'a>(base: &'a [u8], rest: &mut &'a [u8]) -> Result<Option<(Part, &'a [u8])>, Fault> {
    let Some(part) = instruction(rest)? else {
        return Ok(None);
    };
    let bytes = match part {
        Part::Insert { len } => {
            let (bytes, after) = rest.split_at_checked(len).ok_or(Fault::Delta)?;
            *rest = after;
            bytes
        }
        Part::Copy { from, len } => {
            let tail = base.get(from..).ok_or(Fault::Delta)?;
            tail.get(..len).ok_or(Fault::Delta)?
        }
    };
    Ok(Some((part, bytes)))
}

/// Reads the next instruction and leaves `rest` behind it: where an insertion's bytes begin.
fn instruction(rest: &mut &[u8]) -> Result<Option<Part>, Fault> {
    let Some((&code, after)) = rest.split_first() else {
        return Ok(None);
    };
    *rest = after;
    if code & 0x80 == 0 {
        // 0 is kept for later versions of the format.
        return match code {
            0 => Err(Fault::Delta),
            len => Ok(Some(Part::Insert {
                len: usize::from(len),
            })),
        };
    }
    let mut operands = [0_u32; 2];
    for bit in 0..7 {
        if code & 1 << bit != 0 {
            let (&byte, after) = rest.split_first().ok_or(Fault::Delta)?;
            *rest = after;
            let (operand, shift) = if bit < 4 { (0, bit) } else { (1, bit - 4) };
            operands[operand] |= u32::from(byte) << (8 * shift);
        }
    }
    let [from, len] = operands;
    let len = if len == 0 { 0x10000 } else { len };
    Ok(Some(Part::Copy {
        from: from as usize,
        len: len as usize,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn applied(base: &[u8], delta: &[u8]) -> Result<(Vec<u8>, Vec<Part>), Fault> {
        let (mut object, mut parts) = (Vec::new(), Vec::new());
        apply(base, delta, &mut object, &mut parts).map(|()| (object, parts))
    }

    #[test]
    fn an_object_is_its_copies_and_insertions_in_order() {
        let delta = [5, 7, 0x91, 1, 3, 2, b'x', b'y', 0x90, 2];
        let (object, parts) = applied(b"abcde", &delta).unwrap();
        assert_eq!(object, b"bcdxyab");
        let expected = [
            Part::Copy { from: 1, len: 3 },
            Part::Insert { len: 2 },
            Part::Copy { from: 0, len: 2 },
        ];
        assert_eq!(parts, expected);
    }

    #[test]
    fn a_copy_of_no_length_copies_64_kibibytes() {
        let base = vec![7; 0x10000];
        let mut delta = vec![0x80, 0x80, 4, 0x80, 0x80, 4];
        delta.push(0x80);
        assert_eq!(applied(&base, &delta).unwrap().0, base);
    }

    #[test]
    fn a_delta_for_another_base_is_refused() {
        assert_eq!(applied(b"abcd", &[5, 1, 1, b'x']), Err(Fault::Delta));
    }

    #[test]
    fn a_copy_from_behind_the_base_is_refused() {
        assert_eq!(applied(b"abc", &[3, 2, 0x91, 2, 2]), Err(Fault::Delta));
    }

    #[test]
    fn an_object_of_another_size_than_announced_is_refused() {
        assert_eq!(applied(b"", &[0, 3, 2, b'x', b'y']), Err(Fault::Delta));
        assert_eq!(applied(b"", &[0, 1, 2, b'x', b'y']), Err(Fault::Delta));
    }

    #[test]
    fn the_reserved_instruction_is_refused() {
        assert_eq!(applied(b"", &[0, 0, 0]), Err(Fault::Delta));
    }

    #[test]
    fn parts_that_continue_each_other_are_one() {
        let delta = [4, 8, 1, b'x', 1, b'y', 0x91, 0, 2, 0x91, 2, 2, 0x91, 2, 2];
        let (object, parts) = applied(b"abcd", &delta).unwrap();
        assert_eq!(object, b"xyabcdcd");
        let expected = [
            Part::Insert { len: 2 },
            Part::Copy { from: 0, len: 4 },
            Part::Copy { from: 2, len: 2 },
        ];
        assert_eq!(parts, expected);
    }

    #[test]
    fn an_object_of_too_many_parts_is_all_new() {
        let pairs = MOST_PARTS + 3;
        let mut delta = vec![2];
        let mut size = 2 * pairs;
        while size > 127 {
            delta.push(0x80 | (size & 0x7f) as u8);
            size >>= 7;
        }
        delta.push(size as u8);
        for _ in 0..pairs {
            delta.extend([0x90, 1, 1, b'x']);
        }
        let (object, parts) = applied(b"ab", &delta).unwrap();
        assert_eq!(object, b"ax".repeat(pairs));
        assert_eq!(parts, [Part::Insert { len: 2 * pairs }]);
    }

    proptest! {
        #[test]
        fn any_delta_is_applied_or_refused(
            base in prop::collection::vec(any::<u8>(), 0..40),
            mut delta in prop::collection::vec(any::<u8>(), 0..60),
            object in 0_u8..127,
        ) {
            delta.splice(..0, [u8::try_from(base.len()).unwrap(), object]);
            if let Ok((bytes, parts)) = applied(&base, &delta) {
                prop_assert_eq!(bytes.len(), usize::from(object));
                let sum: usize = parts.iter().map(|part| match part {
                    Part::Copy { len, .. } | Part::Insert { len } => *len,
                }).sum();
                prop_assert_eq!(sum, bytes.len());
            }
        }

        #[test]
        fn a_delta_of_fitting_instructions_gives_what_they_name(
            base in prop::collection::vec(any::<u8>(), 1..200),
            steps in prop::collection::vec((any::<bool>(), any::<u8>(), 1_u8..100), 0..20),
        ) {
            let (mut object, mut instructions) = (Vec::new(), Vec::new());
            for (copies, at, len) in steps {
                if copies {
                    let from = usize::from(at) % base.len();
                    let len = usize::from(len).min(base.len() - from);
                    instructions.extend([0x91, from as u8, len as u8]);
                    object.extend_from_slice(&base[from..from + len]);
                } else {
                    instructions.push(len);
                    instructions.extend(std::iter::repeat_n(at, usize::from(len)));
                    object.extend(std::iter::repeat_n(at, usize::from(len)));
                }
            }
            let mut delta = Vec::new();
            for size in [base.len(), object.len()] {
                delta.extend([0x80 | (size & 0x7f) as u8, (size >> 7) as u8]);
            }
            delta.extend(instructions);
            prop_assert_eq!(applied(&base, &delta).unwrap().0, object);
        }
    }
}
