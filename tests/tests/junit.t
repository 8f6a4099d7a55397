#: a suite for each rule file, a case for each test; what fails says where
$ ecoscore test --format junit cases.eco
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ecoscore">
  <testsuite name="cases.eco" tests="5" failures="3" errors="0" skipped="0">
    <testcase classname="cases.eco" name="bands, case 1" file="cases.eco" line="31"/>
    <testcase classname="cases.eco" name="bands, case 2" file="cases.eco" line="32"/>
    <testcase classname="cases.eco" name="bands, case 3" file="cases.eco" line="33">
      <failure message="c: 50; found: 0" type="failed">cases.eco:33: c: 50; found: 0
cases.eco:33: g: undecided; found: blocked
cases.eco:33: grade: A; found: B
cases.eco:33: life: 6; found: 7 year
</failure>
    </testcase>
    <testcase classname="cases.eco" name="bands, case 4" file="cases.eco" line="34">
      <failure message="c: -; found: unknown" type="failed">cases.eco:34: c: -; found: unknown
</failure>
    </testcase>
    <testcase classname="cases.eco" name="bands, case 5" file="cases.eco" line="35">
      <failure message="the case expects nothing" type="failed">cases.eco:35: the case expects nothing
</failure>
    </testcase>
  </testsuite>
</testsuites>
[1]

#: rules that cannot be tested are an error in the list, and the exit code says so
$ printf 'language en\npolicy "P"\ninput a : nmber\n' > $TMP/b.eco; cd $TMP; ecoscore test --format junit b.eco 2> /dev/null; ecoscore test --format junit b.eco 2> /dev/null | xmllint --noout -
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ecoscore">
  <testsuite name="b.eco" tests="1" failures="0" errors="1" skipped="0">
    <testcase classname="b.eco" name="E0203" file="b.eco" line="3">
      <error message="&#39;nmber&#39;: did you mean &#39;number&#39;?" type="invalid">b.eco:3: &#39;nmber&#39;: did you mean &#39;number&#39;?
</error>
    </testcase>
  </testsuite>
</testsuites>

#: hostile names
$ printf 'language en\npolicy "P"\ninput a "A" : number\ntest "]]> <b> & ""q"" \x1b[31m ::error::x"\n  given a is 1\n  expect a is 2\nend\n' > $TMP/h.eco; cd $TMP; ecoscore test --format junit h.eco > h.xml; xmllint --schema "$OLDPWD/../gate/junit.xsd" --noout h.xml; cat h.xml
h.xml validates
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ecoscore">
  <testsuite name="h.eco" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="h.eco" name="]]&gt; &lt;b&gt; &amp; &quot;q&quot;  [31m &#58;:error&#58;:x" file="h.eco" line="4">
      <failure message="expect a is 2; found: 1" type="failed">h.eco:6: expect a is 2; found: 1
</failure>
    </testcase>
  </testsuite>
</testsuites>
