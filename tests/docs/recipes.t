#: The recipes of docs/ci.md: 0 for what is approved and for nothing else; and what they write when a project is refused. Of a commit
#: counts what is staged. Rules pass only as they should be.
$ bash recipes.sh
github: approved 0 refused 1 undecided 2 invalid 4 empty 5 no_rules 5 no_policy 5 wrong_rules 3 waiver_ended 4
./.summary ./ecoscore.sarif 
gitlab: approved 0 refused 1 undecided 2 invalid 4 empty 5 no_rules 5 no_policy 5 wrong_rules 3 waiver_ended 4
./gl-code-quality.json ./junit.xml 
jenkins: approved 0 refused 1 undecided 2 invalid 4 empty 5 no_rules 5 no_policy 5 wrong_rules 3 waiver_ended 4
./ecoscore.xml 
hook: approved 0 refused 1 undecided 2 invalid 4 empty 5 no_rules 5 no_policy 5 wrong_rules 3 waiver_ended 4

make: approved 0 refused 2 undecided 2 invalid 2 empty 2 no_rules 2 no_policy 2 wrong_rules 2 waiver_ended 2
./ecoscore.xml 
committed: short, with approved in the folder: 1 approved, with short in the folder: 0
rules: as_they_are 0 layout 1 warning 3 failing 1 untested 1
