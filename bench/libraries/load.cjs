// Required, so that Node itself imports the module: what the runner of TypeScript imports is rewritten, and slower.
module.exports = (address) => import(address)
