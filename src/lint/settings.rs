//! What the config says of the rules in, severities and thresholds in force out.

use rust_decimal::Decimal;

use super::acceptance::check_entries;
use super::{CHAPTERS, Rule, Severity, Threshold};
use crate::config::{Profile, RuleLevel, RuleSetting, Settings};

/// How a rule applies in this run.
#[derive(Debug)]
pub struct InForce {
    /// The severity that the config gives all its findings.
    pub severity: Option<Severity>,
    /// Parallel to [`Rule::thresholds`].
    pub thresholds: Vec<Decimal>,
}

impl InForce {
    /// Every threshold of its rule with its value in force and its default.
    pub fn of<'r>(&self, rule: &'r Rule) -> impl Iterator<Item = (&'r Threshold, Decimal, Decimal)> {
        let lines = rule.thresholds.iter().zip(&self.thresholds);
        lines.map(|(threshold, value)| (threshold, *value, default_of(threshold)))
    }
}

/// What a profile makes of one rule: another severity, other thresholds.
struct Preset {
    rule: &'static str,
    severity: Option<Severity>,
    thresholds: &'static [(&'static str, i64)],
}

/// Under `profile = "stretch"`; thresholds in per cent.
const STRETCH: &[Preset] = &[
    Preset { rule: "moonshot", severity: Some(Severity::Info), thresholds: &[] },
    Preset { rule: "target-within-normal-variation", severity: Some(Severity::Warning), thresholds: &[] },
    Preset { rule: "trivial-change", severity: Some(Severity::Warning), thresholds: &[("share", 5)] },
    Preset { rule: "uniformly-high-grades", severity: None, thresholds: &[("mean", 80), ("notable-mean", 75)] },
];

/// Under `strict = true`; thresholds in per cent.
const STRICT: &[Preset] = &[
    Preset { rule: "individual-okrs", severity: Some(Severity::Warning), thresholds: &[] },
    Preset { rule: "missing-owner", severity: Some(Severity::Error), thresholds: &[] },
    Preset { rule: "too-many-objectives", severity: None, thresholds: &[("max", 300)] },
];

/// What the profile makes of a rule, if anything.
fn preset(rule: &Rule, settings: &Settings) -> Option<&'static Preset> {
    let stretch = STRETCH.iter().filter(|_| settings.profile == Profile::Stretch);
    let strict = STRICT.iter().filter(|_| settings.strict);
    stretch.chain(strict).find(|preset| preset.rule == rule.name)
}

/// Refuses a rule, a severity or a threshold that does not exist, with the nearest one that does.
///
/// # Errors
/// What is wrong, in words, with the key as it is written in scoresheet.toml.
pub fn check_settings(settings: &Settings) -> Result<(), String> {
    check_entries(&settings.accepted)?;
    settings.rules.iter().try_for_each(|(name, setting)| {
        let rules = CHAPTERS.iter().flat_map(|chapter| chapter.rules);
        let names: Vec<&str> = rules.clone().map(|rule| rule.name).collect();
        let rule = rules.clone().find(|rule| rule.name == name);
        let rule = rule.ok_or_else(|| format!("there is no rule `{name}`{}", nearest(name, &names)))?;
        match setting {
            RuleSetting::Level(_) => Ok(()),
            RuleSetting::Table(table) => table.iter().try_for_each(|(key, value)| check_key(rule, key, value)),
        }
    })
}

fn check_key(rule: &Rule, key: &str, value: &toml::Value) -> Result<(), String> {
    if key == "severity" {
        let understood = level(value).map(|_| ());
        return understood.ok_or_else(|| {
            format!("`rules.{}.severity` is `{value}`, expected off, info, warning or error", rule.name)
        });
    }
    if !rule.thresholds.iter().any(|threshold| threshold.name == key) {
        let mut names: Vec<&str> = rule.thresholds.iter().map(|threshold| threshold.name).collect();
        names.push("severity");
        return Err(format!("rule `{}` has no key `{key}`{}", rule.name, nearest(key, &names)));
    }
    let understood = number(value).map(|_| ());
    understood.ok_or_else(|| format!("`rules.{}.{key}` is `{value}`, expected a number", rule.name))
}

/// `; the nearest is …`, for a name that does not exist.
pub(super) fn nearest(name: &str, names: &[&str]) -> String {
    let nearest = names.iter().max_by(|a, b| strsim::jaro_winkler(name, a).total_cmp(&strsim::jaro_winkler(name, b)));
    nearest.map_or(String::new(), |nearest| format!("; the nearest is `{nearest}`"))
}

/// How a rule applies; `None` if it is off.
pub fn in_force(rule: &Rule, settings: &Settings) -> Option<InForce> {
    let setting = settings.rules.get(rule.name);
    let preset = preset(rule, settings);
    let level = match setting {
        Some(RuleSetting::Level(level)) => Some(*level),
        Some(RuleSetting::Table(table)) if table.contains_key("severity") => table.get("severity").and_then(level),
        Some(RuleSetting::Table(_)) | None => None,
    };
    let severity = match level {
        Some(RuleLevel::Off) => return None,
        Some(RuleLevel::Info) => Some(Severity::Info),
        Some(RuleLevel::Warning) => Some(Severity::Warning),
        Some(RuleLevel::Error) => Some(Severity::Error),
        None => preset.and_then(|preset| preset.severity),
    };
    let configured = |threshold: &Threshold| match setting {
        Some(RuleSetting::Table(table)) => table.get(threshold.name).and_then(number),
        Some(RuleSetting::Level(_)) | None => None,
    };
    let usual = |threshold: &Threshold| {
        let own = preset.and_then(|it| it.thresholds.iter().find(|(name, _)| *name == threshold.name));
        own.map_or_else(|| default_of(threshold), |(_, per_cent)| Decimal::new(*per_cent, 2))
    };
    let value = |threshold| configured(threshold).unwrap_or_else(|| usual(threshold));
    Some(InForce { severity, thresholds: rule.thresholds.iter().map(value).collect() })
}

/// The value of a threshold unless the config says otherwise.
pub fn default_of(threshold: &Threshold) -> Decimal {
    Decimal::try_from(threshold.default).expect("defaults are small numbers with few decimals")
}

fn level(value: &toml::Value) -> Option<RuleLevel> {
    value.clone().try_into().ok()
}

fn number(value: &toml::Value) -> Option<Decimal> {
    match value {
        toml::Value::Integer(number) => Some(Decimal::from(*number)),
        toml::Value::Float(number) => Decimal::try_from(*number).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(toml: &str) -> Result<(), String> {
        check_settings(&toml::from_str(toml).unwrap())
    }

    #[test]
    fn rules_take_a_severity_and_their_own_thresholds() {
        for toml in [
            "[rules]\nmissing-baseline = \"off\"",
            "[rules.too-many-key-results]\nseverity = \"error\"\nmax = 6",
            "[rules.trivial-change]\nshare = 0.05",
        ] {
            assert_eq!(check(toml), Ok(()));
        }
    }

    #[test]
    fn an_unknown_key_is_refused_with_the_nearest_one() {
        for (toml, message) in [
            (
                "[rules]\nmising-baseline = \"off\"",
                "there is no rule `mising-baseline`; the nearest is `missing-baseline`",
            ),
            (
                "[rules.too-many-key-results]\nmaks = 6",
                "rule `too-many-key-results` has no key `maks`; the nearest is `max`",
            ),
            (
                "[rules.too-many-key-results]\nmax = \"six\"",
                "`rules.too-many-key-results.max` is `\"six\"`, expected a number",
            ),
            (
                "[rules.missing-owner]\nseverity = \"fatal\"",
                "`rules.missing-owner.severity` is `\"fatal\"`, expected off, info, warning or error",
            ),
        ] {
            assert_eq!(check(toml), Err(message.to_owned()));
        }
    }

    #[test]
    fn a_profile_changes_rules_that_exist_and_the_config_still_wins() {
        let rules = || CHAPTERS.iter().flat_map(|chapter| chapter.rules);
        for preset in STRETCH.iter().chain(STRICT) {
            let rule = rules().find(|rule| rule.name == preset.rule).unwrap();
            assert!(preset.thresholds.iter().all(|(name, _)| rule.thresholds.iter().any(|it| it.name == *name)));
        }
        let told = |toml: &str, name: &str| {
            let rule = rules().find(|rule| rule.name == name).unwrap();
            let in_force = in_force(rule, &toml::from_str(toml).unwrap()).unwrap();
            (in_force.severity, in_force.thresholds.first().map(|first| first.normalize().to_string()))
        };
        assert_eq!(told("strict = true", "too-many-objectives"), (None, Some("3".to_owned())));
        assert_eq!(told("strict = true", "missing-owner").0, Some(Severity::Error));
        assert_eq!(told("strict = true\n[rules]\nmissing-owner = \"info\"", "missing-owner").0, Some(Severity::Info));
        assert_eq!(told("profile = \"stretch\"", "trivial-change"), (Some(Severity::Warning), Some("0.05".to_owned())));
        assert_eq!(told("", "trivial-change"), (None, Some("0.02".to_owned())));
    }
}
