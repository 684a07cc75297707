import fc from 'fast-check'

// In CI the cases of properties follow from what is tested (.ci/run): the same files give the same result. By hand they are
// others each time.
const seed = Number(process.env['PROPERTY_SEED'])
if (seed) fc.configureGlobal({ seed })
