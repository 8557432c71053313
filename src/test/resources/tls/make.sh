#!/bin/sh
# Makes the keys that tests use on loopback. They open nothing else; the password is "secret".
set -e
cd "$(dirname "$0")"
rm -f ./*.p12 ./*.pem
make() {
    name=$1
    shift
    keytool -genkeypair -alias "$name" -keyalg EC -groupname secp256r1 -storetype PKCS12 \
        -keystore "$name.p12" -storepass secret -dname "CN=$name" "$@"
    keytool -exportcert -rfc -alias "$name" -keystore "$name.p12" -storepass secret -file "$name.pem"
}
make server -ext san=dns:localhost,ip:127.0.0.1 -startdate 2026/01/01 -validity 36500
make other-host -ext san=dns:skola.example -startdate 2026/01/01 -validity 36500
make expired -ext bc:c -startdate 2026/01/01 -validity 36500
keytool -genkeypair -alias old -keyalg EC -groupname secp256r1 -keystore expired.p12 -storepass secret \
    -dname CN=old -ext san=dns:localhost -startdate 2020/01/01 -validity 30 -signer expired
keytool -delete -alias expired -keystore expired.p12 -storepass secret
make client -startdate 2026/01/01 -validity 36500
openssl pkcs12 -in client.p12 -passin pass:secret -nodes -nocerts | openssl pkcs8 -topk8 -nocrypt -out client-key.pem
