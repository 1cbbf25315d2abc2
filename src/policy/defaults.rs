//! Values that come with software or tutorials, also in disguise.

use zeroize::Zeroizing;

/// Well-known values, folded: small letters and digits, no separators.
const WELL_KNOWN: &str = "\
    0000 00000000 1111 111111 11111111 1234 12345 123456 1234567 12345678 123456789 1234567890 \
    123123 654321 a1b2c3d4 abc abc123 abcd1234 access activemq adm admin admin1 admin12 admin123 \
    admin1234 admin12345 administrator adminadmin adminpass adminpassword adminpw airflow \
    alertmanager alfresco alpine ambari anonymous ansible apache apisecret apppassword app \
    appsecret arangodb argocd artemis artifactory asdf asdfgh authentik authsecret autotest awx \
    backup bitnami bitwarden blah cacti calvin camunda cassandra ceph changeit changeme \
    changemeinprod changemeinproduction changemelater changemenow changemeplease changemetoo \
    changethis changethisinproduction changethispassword changethissecret changethistosomethingsecure \
    changepassword changeyourpassword cisco clickhouse cloudera cockroach concourse confluence \
    confluent consul correcthorsebatterystaple couchbase couchdb couchpass crowd cubrid \
    database datadog db dbadmin dbpass dbpassword dbpw dbuser debezium debian default \
    defaultpassword demo demo123 demodemo demopassword dev dev123 develop developer development \
    devpass devpassword devsecret directus django djangoinsecure docker dockerpass dolphinscheduler dragon \
    drupal druid dspace dummy dummypassword elastic elastic123 elasticsearch emqx emqxpublic \
    etcd example examplepassword examplesecret exposed explorer fedora flask flower fluentd foo foobar \
    foobared foobarbaz forgejo freeradius frappe galera ghost gitea gitlab graphite grafana grafanaadmin \
    graylog guacadmin guacamole guest guestguest hadoop harbor harbor12345 haproxy hasura hello \
    helloworld heslo hive homeassistant horizon hunter hunter2 icinga iloveyou immich influx influxdb \
    insecure insecurechangeme insecurepassword insecuresecret invoiceninja jaeger jboss jenkins \
    jetbrains jira joomla jwtsecret jwtsecretkey kafka kafkapass kafkasecret karaf keycloak \
    keyboardcat kibana kibanaserver kong kubernetes laravel ldap ldapadmin letmein letmeinnow liferay local \
    localdev localhost localpassword logstash mailhog magento manager mariadb master masterkey mastodon matomo \
    matrix mattermost mautic meilisearch memcached metabase minio minio123 minioadmin minioaccess \
    minioaccesskey miniopass miniopassword miniosecret miniosecretkey miniostorage minioroot mongo mongoadmin mongodb \
    mongopass mongopassword monitor monitoring monkey moodle mosquitto mqtt mssql muster mydbpassword \
    myjwtsecret mypass mypassword mypassword123 mysecret mysecretkey mysecretpassword \
    mysecrettoken mysql mysqladmin mysqlpass mysqlpassword mysqlroot mystrongpassword mystrongpass \
    mysupersecret mysupersecretkey mysupersecretpassword mytoken n8n nacos nagios nagiosadmin nats \
    neo4j neo4jpassword netbox nextcloud nexus nginx nodered nopass nopassword nosecret notsafe notsecret \
    notsecure notsosecret odoo openldap opensearch openstack openvpn oracle oracle123 orientdb \
    orion owncloud pass pass123 pass1234 passbolt passw passwd passwort passwort123 password password1 \
    password12 password123 password1234 password12345 passwordpassword pgadmin pgpass pgpassword \
    pgadmin4 pgsql phpmyadmin pihole pi placeholder plex portainer postfix postgres postgres123 \
    postgresadmin postgrespass postgrespassword postgresql postgrespw postgresroot postgrespostgres prefect \
    presto prisma prod production prometheus prompassword proxmox public pulsar puppet qdrant qwerty \
    qwerty123 qwertyuiop rabbit rabbitmq rabbitmqpassword rabbitpass rails rancher raspberry \
    rabbitmqpass readonly readwrite redash redis redis123 redispass redispassword redmine registry \
    replace replaceme replacemeinproduction replacemewithasecurepassword replacethis replica \
    replicapassword replication replicator replpassword replpass repl ripple root root1 root123 root1234 rootme rootpass \
    rootpassword rootpw rootroot rundeck sa sample scott secret secret1 secret12 secret123 secret1234 secretkey \
    secretkeybase secretkeychangeme secretpass secretpassword secretsecret secrettoken securepass \
    securepassword securesecret seafile sentry service servicepassword setme shop showmethemoney \
    signoz smtp snipeit solr sonar sonarqube sonatype spark splunk splunkadmin spring springboot \
    staging stackstorm storage storagepassword strapi strongpass strongpassword superadmin superman \
    superpassword supersafe supersecret supersecret123 supersecretkey supersecretpass \
    supersecretpassword supersecrettoken superset supersetadmin supersetsecretkey supersecure superuser \
    supabase support svc swarm symfony sysadmin sysdba system systemmanager tableau teamcity temp \
    temp123 temporary temppassword temppass test test1 test12 test123 test1234 test12345 tester testing testkey \
    testpass testpassword testpw testsecret testsecretkey testtest testtoken testuser thingsboard \
    thisisasecret thisisnotsecure thisissecret tiger timescale timescaledb todo token tokentoken tomcat toor topsecret \
    totallysecret traefik trino trustno1 typesense typo3 ubnt ubuntu umami unsafe unsecure unleash4all user user123 \
    userpass userpassword userpw username vagrant valkey vault vaultroot verdaccio verysecret verysecretkey \
    verysecretpassword verysecure verystrongpassword victoriametrics weaviate weblate weblogic welcome \
    welcome1 welcome123 wildfly wordpress wordpresspass wp wppass wppassword wso2carbon \
    wikijs worldofwarcraft xwiki xyz youmustchangethis youshallnotpass yourpass yourpassword \
    yourpasswordhere yoursecret yoursecretkey yoursecretpassword yoursecurepassword \
    yourstrongpassword yourstrongpassw0rd yourstrongsecret yourjwtsecret yoursupersecretkey \
    yoursupersecretpassword yugabyte zabbix zammad zaq12wsx zitadel zookeeper zulip";

/// Ways to begin that leave nothing to guess, whatever follows.
const BEGINNINGS: &[&str] = &[
    "changeme",
    "changethis",
    "replaceme",
    "pleasechange",
    "insecuredefault",
];

/// Tells whether a value is a well-known one, also as `P@ssw0rd!` or `Change-Me-2024`.
pub fn is_well_known(value: &str) -> bool {
    // Nothing on the list is long, and nothing is gained by folding a key of kilobytes.
    if value.is_empty() || value.len() > 64 {
        return false;
    }
    let stem = value.trim_end_matches(|c: char| !c.is_alphabetic());
    let respellings = [plain, unleet, unleet_one_as_l];
    let spellings = respellings
        .iter()
        .flat_map(|respell| [fold(value, *respell), fold(stem, *respell)]);
    spellings
        .filter(|spelling| !spelling.is_empty())
        .any(|spelling| {
            BEGINNINGS.iter().any(|it| spelling.starts_with(it)) || is_listed(&spelling)
        })
}

fn is_listed(spelling: &str) -> bool {
    WELL_KNOWN.split_ascii_whitespace().any(|it| it == spelling)
}

/// Small letters and digits of a value, each respelt first.
pub fn fold(value: &str, respell: fn(char) -> char) -> Zeroizing<String> {
    let mut folded = Zeroizing::new(String::with_capacity(value.len() + 8));
    for c in value.chars().flat_map(char::to_lowercase).map(respell) {
        if c.is_alphanumeric() {
            folded.push(c);
        }
    }
    folded
}

/// A character as it is.
pub fn plain(c: char) -> char {
    c
}

/// The letter that a digit or sign stands for.
pub fn unleet(c: char) -> char {
    match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

fn unleet_one_as_l(c: char) -> char {
    match c {
        '1' => 'l',
        other => unleet(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn well_known_values_are_found_in_disguise() {
        for value in [
            "change_me",
            "hunter2",
            "password",
            "P@ssw0rd!",
            "Change-Me-2024",
            "change_me_in_production",
            "CHANGEME_BEFORE_DEPLOY",
            "admin",
            "postgres",
            "Grafana1!",
            "minioadmin",
            "s3cr3t",
            "we1come",
            "Welcome1",
            "el@st1c",
            "rabbitmq",
            "changeit",
            "Admin2024!",
            "POSTGRES_PASSWORD",
            "123456",
        ] {
            assert!(is_well_known(value), "{value}");
        }
    }

    #[test]
    fn other_values_are_not() {
        for value in [
            "Gx7-kPq2mWz9_rTb4nLc",
            "",
            "2024",
            "x",
            "!!!",
            "administrators-guild",
        ] {
            assert!(!is_well_known(value), "{value}");
        }
    }

    #[test]
    fn the_list_is_folded() {
        for word in WELL_KNOWN.split_ascii_whitespace() {
            assert_eq!(fold(word, plain).as_str(), word);
        }
    }
}
