# Confines this process for good, and then becomes the program that is named after "--". Each word before that is a measure:
#   calls=PRCTL,SECCOMP,OPENAT   the numbers of these system calls on this processor; comes first
#   alone                        drops all variables of the environment
#   env=NAME=VALUE               sets one
#   reads=PATH  runs=PATH  writes=PATH  own   Landlock: what may be opened, what may be started; own is this process's part of /proc
#   ports=LOW,HIGH               Landlock: the only TCP ports that it may connect to; it may serve only what the system hands out
#   filter=HEX                   seccomp: the filter; its placeholder is this process's number
# Whatever does not succeed ends it with 126 before the program has begun. It uses no module, since not every sandbox has their files.

my ($prctl, $seccomp, $openat);
my (@paths, @ports, $filter);
while (defined(my $word = shift @ARGV)) {
    last if $word eq '--';
    my ($what, $value) = split /=/, $word, 2;
    if ($what eq 'calls') { ($prctl, $seccomp, $openat) = map { 0 + $_ } split /,/, $value; }
    elsif ($what eq 'alone') { %ENV = (); }
    elsif ($what eq 'env') { my ($name, $text) = split /=/, $value, 2; $ENV{$name} = $text; }
    elsif ($what eq 'ports') { @ports = map { 0 + $_ } split /,/, $value; }
    elsif ($what eq 'filter') { $filter = pack 'H*', $value; }
    elsif ($what eq 'own') { push @paths, [$what, '/proc/self']; }
    else { push @paths, [$what, $value]; }
}

sub must { my ($what, $result) = @_; if ($result == -1) { warn "confine: $what: $!\n"; exit 126; } return $result; }

my $none = 0;
must('parent', syscall($prctl, 1, 9, $none, $none, $none));
must('privileges', syscall($prctl, 38, 1, $none, $none, $none));

if (@paths) {
    my $abi = must('Landlock', syscall(444, $none, $none, 1));
    my ($execute, $write, $read, $list, $truncate, $ioctl) = (1, 2, 4, 8, 1 << 14, 1 << 15);
    my ($remove_folder, $remove, $make_folder, $make) = (1 << 4, 1 << 5, 1 << 7, 1 << 8);
    my $handled = (1 << 13) - 1;
    $handled |= 1 << 13 if $abi >= 2;
    $handled |= $truncate if $abi >= 3;
    $handled |= $ioctl if $abi >= 5;
    my $tcp = $abi >= 4 && @ports ? 3 : 0;
    my $scopes = $abi >= 6 ? 3 : 0;
    my $attributes = substr pack('Q3', $handled, $tcp, $scopes), 0, $abi >= 6 ? 24 : $abi >= 4 ? 16 : 8;
    my $rules = must('rules', syscall(444, $attributes, length $attributes, $none));
    for (@paths) {
        my ($what, $path) = @$_;
        my $file = syscall($openat, -100, $path, 010000000 | ($what eq 'own' ? 0 : 02000000), $none);
        next if $file == -1 && $! == 2;
        must($path, $file);
        my $allowed = $what eq 'runs' ? $execute | $read : $what ne 'writes' ? $read | $list
            : $read | $list | $write | $truncate | $remove_folder | $remove | $make_folder | $make;
        $allowed &= $execute | $write | $read | $truncate if !-d $path;
        my $rule = pack 'Ql', $allowed & $handled, $file;
        must($path, syscall(445, $rules, 1, $rule, $none));
    }
    if ($tcp) {
        my $serve = pack 'QQ', 1, 0;
        must('ports', syscall(445, $rules, 2, $serve, $none));
        for my $port ($ports[0] .. $ports[1]) {
            my $connect = pack 'QQ', 2, $port;
            must('ports', syscall(445, $rules, 2, $connect, $none));
        }
    }
    must('confinement', syscall(446, $rules, $none));
}

if (defined $filter) {
    my $own = pack 'V', $$;
    $filter = join '', map { substr($_, 4) eq '!BAL' ? substr($_, 0, 4) . $own : $_ } unpack '(a8)*', $filter;
    my $program = pack 'Sx![P]P', length($filter) / 8, $filter;
    must('filter', syscall($seccomp, 1, 4, $program));
}

exec { $ARGV[0] } @ARGV or do { warn "confine: $ARGV[0]: $!\n"; exit 126; };
