//! Every key of scoresheet.toml in plain words: what unknown keys are compared with, and what `explain` shows.

/// One key of scoresheet.toml.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Key {
    /// Section and key, `grading.cap`; a section of free names ends in a star, `rules.*`.
    pub name: &'static str,
    /// What it decides, as a sentence.
    pub about: &'static str,
    /// Its default as the file would spell it; empty if nothing is set.
    pub default: &'static str,
    /// A line to copy.
    pub example: &'static str,
}

/// All keys, sorted by name.
pub const KEYS: &[Key] = &[
    Key {
        name: "accepted",
        about: "A finding that is known and accepted: its rule, the item by its id or its words or a whole unit, the field, \
                why, by whom and until when. `scoresheet accept` writes such entries into accepted.toml.",
        default: "[]",
        example: "[[accepted]]\nrule = \"single-key-result\"\nitem = \"O2\"\nreason = \"one figure is enough here\"\n\
                  by = \"Dana Reyes\"\nuntil = 2027-03-31",
    },
    Key {
        name: "as-of",
        about: "The day the report speaks of, for a folder that nobody updates any more; without it, the day of the run.",
        default: "",
        example: "as-of = 2026-09-30",
    },
    Key {
        name: "audience",
        about: "Readers who may see some units only, and get a report of their own beside the report, with nothing else in \
                it: their `name`, the `units` by name or with `*` and `?`, what to `show` of them besides titles, numbers and \
                grades (`ids`, `comments`, `findings`, `history`), how `people` are named (`off` unless told), their `title` \
                and their `folder`.",
        default: "[]",
        example: "[[audience]]\nname = \"Board\"\nunits = [\"Company\", \"Sales*\"]\nshow = [\"history\"]\npeople = \"roles\"",
    },
    Key {
        name: "brand.accent",
        about: "The colour of links and of what is chosen, as `#rrggbb`; a build tells where text in it is hard to read.",
        default: "",
        example: "accent = \"#0b57d0\"",
    },
    Key {
        name: "brand.accent-dark",
        about: "The same colour on a dark page, which has to be light; without it, ours.",
        default: "",
        example: "accent-dark = \"#8ab4f8\"",
    },
    Key {
        name: "brand.logo",
        about: "A picture beside the title, as svg, png, jpg or webp; relative to scoresheet.toml.",
        default: "",
        example: "logo = \"logo.svg\"",
    },
    Key {
        name: "cycle.end",
        about: "The last day of the cycle, for sheets that name no cycle.",
        default: "",
        example: "end = 2026-09-30",
    },
    Key {
        name: "cycle.first-weekday",
        about: "The day on which weeks begin, where `weeks` makes quarters of weeks; the year begins on such a day, the \
                one nearest to the first of its month.",
        default: "\"monday\"",
        example: "first-weekday = \"sunday\"",
    },
    Key {
        name: "cycle.name",
        about: "What the cycle is called, for sheets that name none.",
        default: "",
        example: "name = \"2026-Q3\"",
    },
    Key { name: "cycle.sprint-days", about: "How many days a sprint has.", default: "14", example: "sprint-days = 21" },
    Key {
        name: "cycle.sprint-start",
        about: "The first day of sprint 1; without it, sprints have no days.",
        default: "",
        example: "sprint-start = 2026-01-05",
    },
    Key {
        name: "cycle.start",
        about: "The first day of the cycle, for sheets that name no cycle.",
        default: "",
        example: "start = 2026-07-01",
    },
    Key {
        name: "cycle.weeks",
        about: "What quarters are made of: `calendar` months, or weeks in the pattern `4-4-5`, `4-5-4` or `5-4-4`.",
        default: "\"calendar\"",
        example: "weeks = \"4-4-5\"",
    },
    Key {
        name: "cycle.year-name",
        about: "Which calendar year a year is named after: the one in which it `starts` or the one in which it `ends`.",
        default: "\"ends\"",
        example: "year-name = \"starts\"",
    },
    Key {
        name: "cycle.year-start",
        about: "The month in which your year begins, 1 to 12; quarters, halves, `FY26` and `2026/27` are then parts of it.",
        default: "",
        example: "year-start = 7",
    },
    Key {
        name: "grading.aspirational-success",
        about: "The grade at which an aspirational objective counts as a success.",
        default: "0.7",
        example: "aspirational-success = 0.7",
    },
    Key {
        name: "grading.band-tolerance",
        about: "How far outside its band a value grades 0, as a share of the width of the band.",
        default: "1",
        example: "band-tolerance = 0.5",
    },
    Key {
        name: "grading.bands",
        about: "How a grade falls into a band: `half-open` is red below 0.4 and green from 0.7; `google` rounds to one \
                decimal first.",
        default: "\"half-open\"",
        example: "bands = \"google\"",
    },
    Key {
        name: "grading.behind-gap",
        about: "The largest gap behind expected progress that is still `behind`; beyond it is `off track`.",
        default: "0.25",
        example: "behind-gap = 0.25",
    },
    Key {
        name: "grading.cap",
        about: "The highest grade one key result can bring into the grade of its objective.",
        default: "1.0",
        example: "cap = 1.0",
    },
    Key {
        name: "grading.curve",
        about: "How much of a key result is expected by when: `linear` as much as time has elapsed, `back-loaded` most of it \
                late, the square of the time elapsed, `steps` as much as `curve-steps` says.",
        default: "\"linear\"",
        example: "curve = \"back-loaded\"",
    },
    Key {
        name: "grading.curve-steps",
        about: "With `curve` set to `steps`: what is expected at the end of each of so many equal parts of the time.",
        default: "[]",
        example: "curve-steps = [0.1, 0.3, 1.0]",
    },
    Key {
        name: "grading.day-count",
        about: "How days of a cycle are counted: `exclusive` starts at 0 % on the first day, `inclusive` counts it.",
        default: "\"exclusive\"",
        example: "day-count = \"inclusive\"",
    },
    Key {
        name: "grading.days",
        about: "Which days of a cycle count: `calendar` is all of them, `working` those that are neither of the weekend \
                nor a holiday.",
        default: "\"calendar\"",
        example: "days = \"working\"",
    },
    Key {
        name: "grading.holidays",
        about: "Days that are no working days, where only working days count.",
        default: "[]",
        example: "holidays = [2026-12-25, 2027-01-01]",
    },
    Key {
        name: "grading.kpi-absolute-tolerance",
        about: "How far a KPI may miss its target and be amber: in points for per cent, in units where the target is 0.",
        default: "2",
        example: "kpi-absolute-tolerance = 2",
    },
    Key {
        name: "grading.kpi-amber-share",
        about: "The share of a KPI's target at which amber begins, when the sheet gives no limits.",
        default: "0.9",
        example: "kpi-amber-share = 0.9",
    },
    Key {
        name: "grading.on-track-gap",
        about: "The largest gap behind expected progress that is still `on track`.",
        default: "0.1",
        example: "on-track-gap = 0.1",
    },
    Key {
        name: "grading.roll-up",
        about: "What the grade of an objective is made of: its `key-results`, the objectives `aligned` with it (its key results \
                where there is none), or `both` in one pool.",
        default: "\"key-results\"",
        example: "roll-up = \"both\"",
    },
    Key {
        name: "grading.too-early",
        about: "The share of the cycle before which pace is `too early` to judge.",
        default: "0.1",
        example: "too-early = 0.1",
    },
    Key {
        name: "grading.weekend",
        about: "Days of the week that are no working days, where only working days count.",
        default: "[\"saturday\", \"sunday\"]",
        example: "weekend = [\"friday\", \"saturday\"]",
    },
    Key {
        name: "grading.xmr-baseline",
        about: "How many of the first values of a KPI make the limits of its normal variation; at least 6 are needed.",
        default: "12",
        example: "xmr-baseline = 24",
    },
    Key {
        name: "grading.xmr-centre",
        about: "What the limits of normal variation lie around: the `mean` of the first values, or their `median`, which \
                one odd value does not move.",
        default: "\"mean\"",
        example: "xmr-centre = \"median\"",
    },
    Key {
        name: "input.exclude",
        about: "Files and folders to leave out, `*` and `?` as wildcards, matched against the path below the input folder.",
        default: "[]",
        example: "exclude = [\"*archive*\", \"drafts/*\"]",
    },
    Key {
        name: "input.paths",
        about: "Folders or files to read when the command names none; relative to scoresheet.toml.",
        default: "[]",
        example: "paths = [\"teams\", \"company.xlsx\"]",
    },
    Key {
        name: "limits.file-mib",
        about: "The largest file that is read, in MiB.",
        default: "256",
        example: "file-mib = 64",
    },
    Key {
        name: "limits.seconds",
        about: "The longest time one file may take, in seconds.",
        default: "120",
        example: "seconds = 30",
    },
    Key {
        name: "limits.sheet-cells",
        about: "The most non-empty cells one sheet may hold.",
        default: "16000000",
        example: "sheet-cells = 1000000",
    },
    Key {
        name: "limits.sheets",
        about: "The most sheets one workbook may hold.",
        default: "256",
        example: "sheets = 100",
    },
    Key {
        name: "limits.worker-mib",
        about: "The most memory that reading one file may take, in MiB.",
        default: "1536",
        example: "worker-mib = 512",
    },
    Key {
        name: "limits.workers",
        about: "How many files are read at the same time; 0 is one for each processor core, as far as memory allows.",
        default: "0",
        example: "workers = 1",
    },
    Key {
        name: "match",
        about: "An item that has another name since an earlier month: its id, its key or its words then (`from`) and now \
                (`to`), and its unit where several have such an item.",
        default: "[]",
        example: "[[match]]\nfrom = \"Raise NPS\"\nto = \"Clients recommend us\"\nunit = \"Sales\"",
    },
    Key {
        name: "named-cycle",
        about: "A cycle that is no part of a year, such as a season: its `name` in cells, titles and names of sheets, files \
                and folders, its first day (`start`) and its last (`end`).",
        default: "[]",
        example: "[[named-cycle]]\nname = \"Winter season\"\nstart = 2026-11-01\nend = 2027-03-31",
    },
    Key {
        name: "output.also",
        about: "What to write besides: `single-file`, all pages as one file without script; `zip`, the report folder as \
                one file; `charts`, each chart as SVG; `embed`, small pages for other sites.",
        default: "[]",
        example: "also = [\"single-file\", \"zip\"]",
    },
    Key {
        name: "output.history",
        about: "The folder of the monthly snapshots, which trends and changes come from; relative to scoresheet.toml.",
        default: "\"history\"",
        example: "history = \"history\"",
    },
    Key {
        name: "output.language",
        about: "The language of the site: `en`, `de`, `fr`, `es` or `pt`. Words of your sheets, data files and workbooks \
                stay as they are.",
        default: "\"en\"",
        example: "language = \"de\"",
    },
    Key {
        name: "output.link-months",
        about: "Whether pages link to the reports of other months that lie beside the report folder; such links lead \
                nowhere once a report is moved away alone.",
        default: "false",
        example: "link-months = true",
    },
    Key {
        name: "output.locale",
        about: "How the site writes numbers and dates, such as `de-CH` or `en-US`; that of its language where it is not \
                set.",
        default: "",
        example: "locale = \"de-CH\"",
    },
    Key {
        name: "output.nudges",
        about: "The folder of what each owner and each unit has to mend, as lists to send to them; relative to the folder \
                that holds the report, and never inside it. Empty for none.",
        default: "\"nudges\"",
        example: "nudges = \"\"",
    },
    Key {
        name: "output.people",
        about: "How the report names people: `names`, `initials`, `roles` as `output.roles` has them, or `off`, which names \
                nobody and has no page of who answers for what. Unless it is `names`, the report holds no updated workbooks, \
                for they name people.",
        default: "\"names\"",
        example: "people = \"initials\"",
    },
    Key {
        name: "output.report",
        about: "The folder of the report, replaced as a whole by every build; relative to scoresheet.toml.",
        default: "\"report\"",
        example: "report = \"public\"",
    },
    Key {
        name: "output.roles.*",
        about: "The role of each person, by the name that sheets give as owner, for `people = \"roles\"`.",
        default: "",
        example: "roles = { \"Dana Reyes\" = \"Head of Care\" }",
    },
    Key {
        name: "output.theme",
        about: "A folder of templates, such as `objective.html`, that replace ours; relative to scoresheet.toml.",
        default: "",
        example: "theme = \"theme\"",
    },
    Key {
        name: "pace",
        about: "A key result that goes its own way to its target, by its id, its key or its words (`item`): the `curve` it \
                goes, and its `steps`.",
        default: "[]",
        example: "[[pace]]\nitem = \"KR-7\"\ncurve = \"steps\"\nsteps = [0, 0.2, 1.0]",
    },
    Key {
        name: "profile",
        about: "How far targets are to reach: `achievable`, or `stretch`, which lets moonshots pass with a remark, and warns \
                of targets within normal variation, of changes below 5 % and of grades that are high everywhere.",
        default: "\"achievable\"",
        example: "profile = \"stretch\"",
    },
    Key {
        name: "rules.*",
        about: "One entry for each rule to change: `\"off\"`, another severity, or a table with `severity` and the \
                thresholds of the rule.",
        default: "",
        example: "missing-baseline = \"error\"",
    },
    Key {
        name: "sheet.columns.*",
        about: "Which field each column of the sheet holds, by its header or its letters; `ignore` leaves one out.",
        default: "",
        example: "columns = { \"Ziel\" = \"objective\", C = \"target\" }",
    },
    Key {
        name: "sheet.file",
        about: "The files that an entry `[[sheet]]` speaks of, as a pattern with `*` and `?`; without it, all.",
        default: "",
        example: "file = \"sales/*.xlsx\"",
    },
    Key {
        name: "sheet.header",
        about: "The row of the header, or its column by its letters where records stand side by side.",
        default: "",
        example: "header = 4",
    },
    Key {
        name: "sheet.kind",
        about: "Whether the sheet tells OKRs or KPIs: `okr` or `kpi`.",
        default: "",
        example: "kind = \"kpi\"",
    },
    Key {
        name: "sheet.records",
        about: "Whether its records stand below each other or side by side: `down` or `across`.",
        default: "",
        example: "records = \"across\"",
    },
    Key { name: "sheet.skip", about: "Leaves the sheet out.", default: "", example: "skip = true" },
    Key {
        name: "sheet.tab",
        about: "The tabs that an entry `[[sheet]]` speaks of, as a pattern with `*` and `?`; without it, all.",
        default: "",
        example: "tab = \"Q? 2026\"",
    },
    Key {
        name: "strict",
        about: "Judges strictly: a missing owner is an error, a unit has at most three objectives, and OKRs of single people \
                are a warning.",
        default: "false",
        example: "strict = true",
    },
    Key {
        name: "title",
        about: "The name of the organisation or of the report, shown on every page.",
        default: "\"OKR report\"",
        example: "title = \"Northwind Clinics\"",
    },
    Key {
        name: "words.key-result",
        about: "What the site calls a key result, in every language: a word, or one and several, and m, f or n for its gender; your sheets keep their own words.",
        default: "",
        example: "key-result = [\"Measure\", \"Measures\"]",
    },
    Key {
        name: "words.kpi",
        about: "What the site calls a KPI, in every language: a word, or one and several, and m, f or n for its gender; your sheets keep their own words.",
        default: "",
        example: "kpi = \"Indicator\"",
    },
    Key {
        name: "words.objective",
        about: "What the site calls an objective, in every language: a word, or one and several, and m, f or n for its gender; your sheets keep their own words.",
        default: "",
        example: "objective = \"Goal\"",
    },
    Key {
        name: "words.unit",
        about: "What the site calls a unit, in every language: a word, or one and several, and m, f or n for its gender; your sheets keep their own words.",
        default: "",
        example: "unit = \"Squad\"",
    },
    Key {
        name: "workbooks.grades",
        about: "Where the grades of a table go: `beside` it, in a column of ours, or into the team's `own-column` of grades \
                where it has an empty one; what the team types there itself stays.",
        default: "\"beside\"",
        example: "grades = \"own-column\"",
    },
    Key {
        name: "workbooks.notes",
        about: "Which findings also stand as a note at their cell: `none`, `errors`, or `warnings`, which is both.",
        default: "\"none\"",
        example: "notes = \"errors\"",
    },
    Key {
        name: "workbooks.site",
        about: "Where the report is published, for the links in the teams' workbooks; empty for no links. Without it, they \
                lead to the folder above the copies, and what `--in-place` writes has none.",
        default: "",
        example: "site = \"https://reports.example.org/okrs\"",
    },
    Key {
        name: "workbooks.tint",
        about: "Whether cells with errors and warnings are tinted in the teams' workbooks, for as long as the finding stands \
                beside them.",
        default: "false",
        example: "tint = true",
    },
];

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::Value;

    use super::*;
    use crate::config::{Settings, SheetEntry, parse};

    /// A one-key file: the line under its section.
    fn file(key: &Key, line: &str) -> String {
        match key.name.split_once('.') {
            Some((section @ "sheet", _)) => format!("[[{section}]]\n{line}\n"),
            Some((section, _)) => format!("[{section}]\n{line}\n"),
            None => format!("{line}\n"),
        }
    }

    fn names(value: &Value, prefix: &str, into: &mut Vec<String>) {
        for (name, value) in value.as_object().expect("a section is an object") {
            match value {
                Value::Object(inner) if inner.is_empty() => into.push(format!("{prefix}{name}.*")),
                Value::Object(_) => names(value, &format!("{prefix}{name}."), into),
                Value::Array(entries) if entries.first().is_some_and(Value::is_object) => {
                    names(&entries[0], &format!("{prefix}{name}."), into)
                }
                _ => into.push(format!("{prefix}{name}")),
            }
        }
    }

    #[test]
    fn keys_are_sorted_and_are_those_of_the_settings() {
        let mut fields = Vec::new();
        let settings = Settings { sheets: vec![SheetEntry::default()], ..Settings::default() };
        names(&serde_json::to_value(settings).unwrap(), "", &mut fields);
        fields.sort();
        assert_eq!(fields, KEYS.iter().map(|key| key.name).collect::<Vec<_>>());
    }

    #[test]
    fn every_example_is_accepted() {
        for key in KEYS {
            let settings = parse(&file(key, key.example), Path::new("scoresheet.toml"));
            assert!(settings.is_ok(), "{}: {settings:?}", key.name);
        }
    }

    #[test]
    fn every_default_is_the_default() {
        for key in KEYS.iter().filter(|key| !key.default.is_empty()) {
            let last = key.name.rsplit('.').next().unwrap();
            let settings = parse(&file(key, &format!("{last} = {}", key.default)), Path::new("scoresheet.toml"));
            assert_eq!(settings.unwrap(), Settings::default(), "{}", key.name);
        }
    }
}
